/**
 * Files that set environment variables, as Docker reads them: {@code .env}, {@code env_file} and {@code label_file}
 * (Compose specification, "env_file", "Env_file format"). Pure: the text comes from outside. Knows no key of Compose.
 */
@NullMarked
package dev.catamaran.compose.dotenv;

import org.jspecify.annotations.NullMarked;
