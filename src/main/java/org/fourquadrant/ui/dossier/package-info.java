/**
 * The dossier of the country in focus, or what the quadrants mean where none is.
 *
 * <p>{@link org.fourquadrant.ui.dossier.DossierViewModel} turns what {@code facts.dossier} decides into
 * {@link org.fourquadrant.ui.dossier.Block}s of texts; {@link org.fourquadrant.ui.dossier.DossierPane} draws a block anew
 * only when it says something else, so that a moving line redraws nothing but what it changes. Start reading at the first.
 */
package org.fourquadrant.ui.dossier;
