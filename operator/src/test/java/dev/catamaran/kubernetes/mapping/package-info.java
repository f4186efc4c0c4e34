/** Table tests of the Kubernetes mapping: pure, one file per section, from YAML to YAML and notes. */
@NullMarked
package dev.catamaran.kubernetes.mapping;

import org.jspecify.annotations.NullMarked;
