/**
 * Whatever data a person points to, read to see what is wrong with it.
 *
 * <p>Start at {@link org.fourquadrant.data.check.DataCheck}. It only chooses; the readers are those of {@code dataset}
 * and {@code document}.
 *
 * <p>Knows {@code dataset}, {@code document}, {@code descriptor} and {@code problem}.
 */
package org.fourquadrant.data.check;
