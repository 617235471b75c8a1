/**
 * The ideas of the papers in tables and sentences: what the formula of the reciprocal tariff gives, the illustration of
 * distance, the check of the theory, agreements. Window and command line lay the same out.
 *
 * <p>Knows {@code facts}, {@code text} and {@code export.table}. Start reading at {@link
 * org.fourquadrant.export.idea.IdeaWords}.
 */
package org.fourquadrant.export.idea;
