/**
 * The status of a workload, as it stands in the API: records that Jackson writes and the schema describes. They keep
 * themselves within the schema's maxima. Who decides what holds is the operator.
 */
@NullMarked
package dev.catamaran.status;

import org.jspecify.annotations.NullMarked;
