/**
 * Step <em>apply</em> on Kubernetes: the hull itself and the only writes to the API server. A child is created by POST and
 * changed by server-side apply with one field manager; it is deleted only with its UID as precondition. What was just
 * written is remembered until a cache that follows the API server has caught up.
 */
@NullMarked
package dev.catamaran.kubernetes.apply;

import org.jspecify.annotations.NullMarked;
