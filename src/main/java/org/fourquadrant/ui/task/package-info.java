/**
 * Time and threads: the start of the toolkit, background jobs, and the gate that lets at most one drawing through per
 * pulse. The only home of threads, executors and {@code Platform.runLater}.
 */
package org.fourquadrant.ui.task;
