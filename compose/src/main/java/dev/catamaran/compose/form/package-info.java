/**
 * What each key of a Compose file may hold, read off the records of the model: one table that the checker, the binder,
 * the canonical form and the writer walk. Knows no key of Compose and no grammar of a value.
 */
@NullMarked
package dev.catamaran.compose.form;

import org.jspecify.annotations.NullMarked;
