package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * What menus, buttons and keys can ask for beyond a change of the view.
 *
 * @param openFile asks for a file and opens it
 * @param openFolder asks for a folder and opens it
 * @param openPath opens a file or folder
 * @param recent what was opened or saved last
 * @param save saves the view where it was saved last
 * @param saveAs asks for a place and saves the view
 * @param export asks for size and place and saves a picture
 * @param dragSlide lets the picture be dragged from a button into another program
 * @param copyPicture puts the picture on the clipboard
 * @param copyText puts what is selected on the clipboard in words with citations
 * @param fullScreen fills the screen, or no longer
 * @param showKeys shows all keys
 * @param showWelcome shows what one may begin with
 */
record Commands(
        Runnable openFile,
        Runnable openFolder,
        Consumer<Path> openPath,
        RecentFiles recent,
        Runnable save,
        Runnable saveAs,
        Runnable export,
        Consumer<Node> dragSlide,
        Runnable copyPicture,
        Runnable copyText,
        Runnable fullScreen,
        Runnable showKeys,
        Runnable showWelcome) {}
