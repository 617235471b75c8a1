package org.fourquadrant.facts.tariff;

/** What the documents say of the broad tariff of a country on a day. */
public enum TariffStatus {
    /** A rate applies to all goods of the country. */
    IN_FORCE,
    /** A measure was ordered for the country and put off or suspended; nothing else is in force. */
    PAUSED,
    /** The country is left out of the measure that others are under. */
    EXEMPT,
    /** A court struck the measure down and what follows does not yet have effect. */
    STRUCK_DOWN,
    /** The documents report no broad tariff that has begun by that day. */
    NONE,
    /** The day lies after the last day that the documents know of: nothing is said of it. */
    BEYOND_KNOWLEDGE
}
