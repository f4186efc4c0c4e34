/**
 * The playground as the command line runs it: looks at the machine, starts both clusters and the operator, puts workloads
 * on both, and takes all of it down again. Clusters themselves are the playground module's.
 */
@NullMarked
package dev.catamaran.cli.lab;

import org.jspecify.annotations.NullMarked;
