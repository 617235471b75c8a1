package org.fourquadrant.ui.window;

/**
 * What menus, buttons and keys can ask for beyond a change of the view.
 *
 * @param openFile asks for a file and opens it
 * @param openFolder asks for a folder and opens it
 * @param export asks for size and place and saves a picture
 * @param copyPicture puts the picture on the clipboard
 * @param fullScreen fills the screen, or no longer
 * @param showKeys shows all keys
 */
record Commands(
        Runnable openFile,
        Runnable openFolder,
        Runnable export,
        Runnable copyPicture,
        Runnable fullScreen,
        Runnable showKeys) {}
