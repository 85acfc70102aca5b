package org.evenhand.people.registering;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.evenhand.people.InventedPeople;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.Outcome;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.people.registering.Registering.Answer;
import org.evenhand.people.registering.RegistrationForm.Box;
import org.evenhand.shared.OrganisationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of registrations have in common: Lantern Friends, a charity, and Ann, who registers it. */
abstract class WithRegistrations extends PeopleTest {

    static final String ANN = "Ann@lantern.example";
    static final String CHARITY = "1234567";

    @Autowired
    Registering registering;

    @Autowired
    FinishingRegistrations finishing;

    @Autowired
    RegistrationRows rows;

    @Autowired
    LinkLetters post;

    @Autowired
    RegistrationLetters registrationLetters;

    @Autowired
    SimilarOrganisations similar;

    @Autowired
    PeopleAuditTrail trail;

    @Autowired
    ObjectProvider<InventedPeople> invented;

    @Autowired
    ShortTransactions transactions;

    /** Registering as it is with another setting. */
    final Registering in(String mode) {
        return new Registering(rows, settings(mode), registrationLetters, similar, organisations, trail, clock);
    }

    final RegistrationSettings settings(String mode) {
        return new RegistrationSettings(mode, "", post, organisations, invented);
    }

    final <T> T within(Supplier<T> act) {
        return transactions.get(act);
    }

    static RegistrationForm form(String name, String charityNumber, String email) {
        Map<Box, String> written = new EnumMap<>(Box.class);
        written.put(Box.ORGANISATION, name);
        written.put(Box.LEGAL_FORM, "charity");
        written.put(Box.CHARITY_NUMBER, charityNumber);
        written.put(Box.PERSON, "Ann Other");
        written.put(Box.EMAIL, email);
        return new RegistrationForm(written);
    }

    static RegistrationForm lantern() {
        return form("Lantern Friends", CHARITY, ANN);
    }

    /** Sends the form, and gives the end of the link in the letter. */
    final String asked(RegistrationForm form) {
        registering.ask(form, Locale.UK);
        return letters.lastToken();
    }

    /** Sends the form and presses the button behind the link. */
    final String confirmed(RegistrationForm form) {
        String token = asked(form);
        registering.confirm(token);
        return token;
    }

    final Registration.State state(String token) {
        return registering.find(token).orElseThrow().registration().state();
    }

    final OrganisationId made(RegistrationForm form) {
        return done(finishing.begin(confirmed(form), ANOTHER));
    }

    final Answer again(RegistrationForm form) {
        return registering.ask(form, Locale.UK);
    }

    final String says(OrganisationId id, ProfileField field) {
        return organisations.find(id).orElseThrow().says(field);
    }

    final void pass(java.time.Duration time) {
        clock.pass(time);
    }

    final Instant now() {
        return clock.instant();
    }

    static boolean isDone(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?>;
    }
}
