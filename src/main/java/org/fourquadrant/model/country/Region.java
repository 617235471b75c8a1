package org.fourquadrant.model.country;

/** United Nations region of a country (UN M49). */
public enum Region implements Trait {
    AFRICA,
    AMERICAS,
    ASIA,
    EUROPE,
    OCEANIA
}
