/**
 * Bytes of a folder or of the program itself, bounded, and the text they mean.
 *
 * <p>Start at {@link org.fourquadrant.data.file.PackageFiles}; {@code FileContent} reads bytes or says why not, {@code
 * TextDecoder} makes them text in an encoding that is declared or found out.
 *
 * <p>Knows {@code problem}.
 */
package org.fourquadrant.data.file;
