/**
 * Views with a title, a few words and claims, in the order in which they are told.
 *
 * <p>Start at {@link org.fourquadrant.model.scene.Scenes}.
 */
package org.fourquadrant.model.scene;
