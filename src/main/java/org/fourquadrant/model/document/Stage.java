package org.fourquadrant.model.document;

/** How far the matter of a statement has come. */
public enum Stage {
    ANNOUNCED,
    IN_FORCE,
    PAUSED,
    THREATENED,
    AGREED,
    REPLACED,
    STRUCK_DOWN,
    EXEMPT,
    DEMANDED,
    PLEDGED,
    REPORTED
}
