package org.evenhand.notices.ui.worth;

import java.util.List;
import java.util.Optional;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.interest.OwnInterest;
import org.evenhand.notices.interest.RegisteringInterest;
import org.evenhand.notices.worth.GateOutlook;
import org.evenhand.notices.worth.ProfileOutlook;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.EditingProfile;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Component;

/** Finder of what the page says to whoever speaks for a provider. */
@Component
class WorthReader {

    /**
     * Answers that concern one provider.
     *
     * @param gates how it stands to the conditions, by its profile
     */
    record Own(ProfileOutlook profile, List<GateOutlook> gates, OwnInterest interest) {}

    private final CurrentPerson current;
    private final EditingProfile profiles;
    private final RegisteringInterest registering;

    WorthReader(CurrentPerson current, EditingProfile profiles, RegisteringInterest registering) {
        this.current = current;
        this.profiles = profiles;
        this.registering = registering;
    }

    /** Of the provider for which the reader speaks; empty for everybody else. */
    Optional<Own> own(TenderId tender, PublishedContent content) {
        return current.signedIn()
                .filter(me -> me.roles().contains(Role.PROVIDER))
                .map(me -> registering.mine(tender))
                .flatMap(interest -> own(interest, content));
    }

    private Optional<Own> own(OwnInterest interest, PublishedContent content) {
        OrganisationId organisation = interest.organisation();
        return profiles.find(organisation)
                .map(found -> new Own(
                        ProfileOutlook.of(found, profiles.accreditations(organisation)),
                        GateOutlook.of(content, found),
                        interest));
    }
}
