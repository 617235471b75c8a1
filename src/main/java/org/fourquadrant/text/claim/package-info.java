/**
 * Claims, and texts that quote them, as a person reads them in the language of the view.
 *
 * <p>Knows {@code model} and {@code text}.
 */
package org.fourquadrant.text.claim;
