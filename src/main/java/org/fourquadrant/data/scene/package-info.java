/**
 * Saved views and files of scenes and back, with the datasets they were made on and what has changed in them since.
 *
 * <p>Start at {@link org.fourquadrant.data.scene.SceneFileReader} or {@link
 * org.fourquadrant.data.scene.SceneFileWriter}; {@code DatasetUse} remembers the figures, {@code SceneDatasets} compares.
 *
 * <p>{@link org.fourquadrant.data.scene.SavedKind} says what a file holds; a saved view is read as one scene without words.
 *
 * <p>Knows {@code claim}, {@code view}, {@code dataset} and {@code json}.
 */
package org.fourquadrant.data.scene;
