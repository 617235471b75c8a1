/**
 * The words of the domain as records and enums, a room for each: {@code country} (who), {@code dataset} (what was
 * measured), {@code document} (what was said), {@code law} (what the official acts say,
 * and tariffs weighted by imports), {@code view} (what is shown), {@code claim} and {@code scene} (what a
 * person keeps), {@code language}.
 *
 * <p>Knows the JDK only. Nothing here computes more than what keeps a value valid.
 *
 * <p>Start reading at {@link org.fourquadrant.model.Workspace}, all that was loaded, and {@link
 * org.fourquadrant.model.view.View}.
 */
package org.fourquadrant.model;
