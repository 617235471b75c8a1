package org.fourquadrant.facts.tariff;

/** The kind of source that a tariff is taken from. */
public enum TariffSide {
    PAPERS,
    LAW
}
