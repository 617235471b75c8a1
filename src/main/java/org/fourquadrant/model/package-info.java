/**
 * The words of the domain as records and enums: countries, observations, statements of the documents, the workspace
 * that was loaded and the {@link org.fourquadrant.model.View} that says what of it is shown.
 *
 * <p>Knows the JDK only. Nothing here computes more than what keeps a value valid.
 *
 * <p>Start reading at {@link org.fourquadrant.model.Workspace} and {@link org.fourquadrant.model.View}.
 */
package org.fourquadrant.model;
