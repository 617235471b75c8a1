/**
 * The pages of a slide file before it has a format: what is drawn, what is said to those who do not see it, what the speaker
 * reads, what it was drawn from.
 *
 * <p>Knows {@code chart}, {@code facts} and the rooms of {@code export} that no format is in.
 *
 * <p>Start reading at {@link org.fourquadrant.export.page.Page}.
 */
package org.fourquadrant.export.page;
