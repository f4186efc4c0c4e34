/**
 * Stories on real clusters: a user's command, and what is then seen on a Kubernetes and on Swarms that really run. One
 * operator in this process, clusters from the playground, {@code kubectl} as the user's hand.
 */
@NullMarked
package dev.catamaran.e2e;

import org.jspecify.annotations.NullMarked;
