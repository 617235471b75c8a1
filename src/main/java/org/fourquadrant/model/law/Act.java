package org.fourquadrant.model.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.model.language.LocalizedText;

/**
 * An order, proclamation, notice, ruling or other text that tariffs rest on.
 *
 * @param id short id, e.g. {@code EO14326}
 * @param kind what it is
 * @param number its number or docket, else empty
 * @param shortName its name on citations
 * @param title its title in English
 * @param titleIs whether the title is official
 * @param day the day that {@code dayIs} says
 * @param dayIs what the day is
 * @param legalBases the laws that it rests on; {@link LegalBasis#NONE} alone for what has no legal effect
 * @param place where it is published
 * @param summary what it does, in our own words
 * @param note a remark of ours, as on sources that disagree, and what became of it
 * @param confidence how well it is founded
 */
public record Act(
        String id,
        Kind kind,
        String number,
        LocalizedText shortName,
        String title,
        TitleIs titleIs,
        LocalDate day,
        DayIs dayIs,
        Set<LegalBasis> legalBases,
        Place place,
        LocalizedText summary,
        ActNote note,
        Confidence confidence) {

    /** What an act is. */
    public enum Kind {
        EXECUTIVE_ORDER,
        PROCLAMATION,
        MEMORANDUM,
        /** A notice in the Federal Register. */
        NOTICE,
        /** A notice of the Trade Representative. */
        USTR_NOTICE,
        RULING,
        STATUTE,
        /** A joint statement or agreement, without legal effect of its own. */
        DEAL,
        /** Something said, without legal effect. */
        ANNOUNCEMENT
    }

    /** Where a title comes from. */
    public enum TitleIs {
        OFFICIAL,
        /** The official one, cut short. */
        CUT,
        /** Our description. */
        DESCRIPTION
    }

    /** What the day of an act is. */
    public enum DayIs {
        SIGNED,
        ANNOUNCED,
        DECIDED,
        /** Of the argument in court; no decision is known. */
        ARGUED,
        /** Of a notice's decision or publication. */
        ISSUED,
        /** Of the change in the tariff schedule. */
        IN_SCHEDULE
    }

    /** A law that an act rests on. */
    public enum LegalBasis {
        /** International Emergency Economic Powers Act. */
        IEEPA,
        SECTION_122,
        SECTION_201,
        SECTION_232,
        SECTION_301,
        SECTION_318,
        SECTION_338,
        QUOTA_LAW,
        AGREEMENT_LAW,
        /** It is itself a statute. */
        STATUTE,
        /** It has no legal effect. */
        NONE
    }

    /**
     * Where an act is published.
     *
     * @param citation page of the Federal Register or of a court's reports, e.g. {@code 90 FR 37963}, else empty
     * @param documentNumber document number of the Federal Register, else empty
     * @param published day of publication, where it is another than the act's and known
     * @param url address, else empty
     */
    public record Place(String citation, String documentNumber, Optional<LocalDate> published, String url) {
        public Place {
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(documentNumber, "documentNumber");
            Objects.requireNonNull(published, "published");
            Objects.requireNonNull(url, "url");
        }
    }

    public Act {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(titleIs, "titleIs");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(dayIs, "dayIs");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(confidence, "confidence");
        legalBases = Set.copyOf(legalBases);
    }
}
