/**
 * The words of the domain as records and enums, a room for each: {@code country} (who), {@code dataset} (what was
 * measured), {@code document} (what was said), {@code law} (what the official acts say,
 * and tariffs weighted by imports), {@code view} (what is shown), {@code claim} and {@code scene} (what a
 * person keeps), {@code language}.
 *
 * <p>In come values that {@code data} has read or a person has chosen, out go the same as immutable records that hold
 * only what is valid. Knows the JDK only. Nothing here computes more than that; a dataset or library may be read later,
 * when it is first asked for ({@link org.fourquadrant.model.Lazy}).
 *
 * <p>Start reading at {@link org.fourquadrant.model.Workspace}, all that was loaded, and {@link
 * org.fourquadrant.model.view.View}.
 */
package org.fourquadrant.model;
