package org.fourquadrant.facts;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.AskedSources;

/** Knowledge that counts how often it is asked what the documents say of a country. */
public final class CountingKnowledge extends Knowledge {

    private final AtomicInteger questions = new AtomicInteger();

    public CountingKnowledge(Workspace workspace) {
        super(workspace);
    }

    /** How many questions there were since this was asked last. */
    public int questions() {
        return questions.getAndSet(0);
    }

    @Override
    public TariffOnDate tariff(CountryCode country, LocalDate day, AskedSources asked) {
        questions.incrementAndGet();
        return super.tariff(country, day, asked);
    }

    @Override
    public Standing standing(CountryCode country, LocalDate day, AskedSources asked) {
        questions.incrementAndGet();
        return super.standing(country, day, asked);
    }

    @Override
    public NegotiationOnDate negotiation(CountryCode country, LocalDate day, AskedSources asked) {
        questions.incrementAndGet();
        return super.negotiation(country, day, asked);
    }
}
