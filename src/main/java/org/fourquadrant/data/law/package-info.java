/**
 * The package of official acts, and that of tariffs weighted by imports, to model.
 *
 * <p>Start at {@link org.fourquadrant.data.law.ActsReader}; {@code ActReader} and {@code LawRateReader} read a row each.
 *
 * <p>Knows {@code dataset}, {@code table} and what these know.
 */
package org.fourquadrant.data.law;
