/** Where the program starts and is wired together: {@code Launcher} first, then {@code App}. */
package org.fourquadrant;
