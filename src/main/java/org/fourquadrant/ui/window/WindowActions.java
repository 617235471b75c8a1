package org.fourquadrant.ui.window;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import org.fourquadrant.ui.files.FileDoors;
import org.fourquadrant.ui.files.SaveActions;

/**
 * The actions of menus, buttons and keys that are more than a change of the view.
 *
 * @param open opens files and folders
 * @param paste opens a table from the clipboard
 * @param save saves the view
 * @param export asks for size and place and saves a picture
 * @param dragSlide lets the picture be dragged from a button into another program
 * @param copyPicture puts the picture on the clipboard
 * @param copyText puts what is selected on the clipboard in words with citations
 * @param fullScreen fills the screen, or no longer
 * @param showManual opens the manual
 * @param showKeys shows all keys
 * @param showWelcome shows what one may begin with
 * @param comfort makes the menu of how the window is read best
 */
record WindowActions(
        FileDoors open,
        Runnable paste,
        SaveActions save,
        Runnable export,
        Consumer<Node> dragSlide,
        Runnable copyPicture,
        Runnable copyText,
        Runnable fullScreen,
        Runnable showManual,
        Runnable showKeys,
        Runnable showWelcome,
        Supplier<Menu> comfort) {}
