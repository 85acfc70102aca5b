package org.evenhand.people.registering;

import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.InventedPeople;
import org.evenhand.people.Organisation;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.shared.Constants;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Settings of whether organisations can be registered here, and to whom one writes otherwise. */
@Component
class RegistrationSettings {

    /** Way in which registrations are taken. */
    enum Mode {
        /** At once, as soon as the address is shown to be the applicant's. */
        OPEN,
        /** After an administrator of the installation has looked at them. */
        LOOKED_AT,
        /** Not at all. */
        CLOSED
    }

    private final Mode mode;
    private final Optional<EmailAddress> contact;
    private final LinkLetters letters;
    private final Organisations organisations;
    private final boolean demonstration;

    RegistrationSettings(
            @Value("${evenhand.registration:open}") String mode,
            @Value("${evenhand.registration-contact:}") String contact,
            LinkLetters letters,
            Organisations organisations,
            ObjectProvider<InventedPeople> demonstration) {
        this.mode = Constants.of(Mode.class, mode.strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        "EVENHAND_REGISTRATION is open, looked-at or closed, and not “" + mode + "”"));
        this.contact = contact.isBlank()
                ? Optional.empty()
                : Optional.of(EmailAddress.read(contact.strip())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "EVENHAND_REGISTRATION_CONTACT is an e-mail address, and not “" + contact + "”")));
        this.letters = letters;
        this.organisations = organisations;
        this.demonstration = demonstration.stream().findAny().isPresent();
    }

    boolean isLookedAt() {
        return mode == Mode.LOOKED_AT;
    }

    /** Whether there is a way to show that an address is one's own, and somebody who looks after this installation. */
    boolean isPossible() {
        return mode != Mode.CLOSED
                && (letters.canSend() || demonstration)
                && organisations.running().isPresent();
    }

    /** Whether links are shown to whoever asked, as invented people get no letters. */
    boolean isShown() {
        return demonstration && !letters.canSend();
    }

    /** Whom one asks for an account otherwise. */
    Registering.Help help() {
        return new Registering.Help(organisations.running().map(Organisation::name), contact);
    }
}
