/**
 * How everything looks: themes, the stylesheet with its tokens, faces and icons. What opens in a window of its own (a
 * dialog, a popup) is dressed by {@link org.fourquadrant.ui.look.Look}.
 *
 * <p>In comes a scene, out goes the same dressed. Start reading at {@link org.fourquadrant.ui.look.Look}.
 */
package org.fourquadrant.ui.look;
