/**
 * The dossier of the country that was selected last: a head that follows the line, and below it sections, each made by its
 * own {@link org.fourquadrant.ui.dossier.DossierSection}.
 */
package org.fourquadrant.ui.dossier;
