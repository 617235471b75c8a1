/**
 * What the documents say: their bibliography, and each statement with its subject, topic, stage, dates, amount and the
 * place where it stands.
 *
 * <p>Knows {@code country} and {@code language}. Start reading at {@link org.fourquadrant.model.document.Statement}; all
 * of them together are a {@link org.fourquadrant.model.document.Library}.
 */
package org.fourquadrant.model.document;
