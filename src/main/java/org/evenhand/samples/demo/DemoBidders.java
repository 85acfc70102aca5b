package org.evenhand.samples.demo;

import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.InventedPeople.Invented;
import org.evenhand.people.InventedPeople.Place;
import org.evenhand.people.SignedIn.Held;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;

/** Invented providers with what each of them bids. But for the first they are no people to try the demonstration as. */
enum DemoBidders {
    /** The provider that one can try the demonstration as. */
    HEARTHSIDE(
            "provider",
            "hearthside-shared-lives",
            "Hearthside Shared Lives",
            "Hazel Brand",
            "3100",
            "89000",
            "Both people choose. Six people who share a home showed us how: they meet four times, cook once, and sleep on it."),
    ROWAN(
            "bidder.rowan",
            "rowan-homeshare",
            "Rowan Homeshare",
            "Dilys Rowan",
            "2900",
            "88500",
            "Both people meet at our kitchen table, three times before anybody packs a bag. They decide, not we. A third of our"
                    + " homes found each other at a lunch that we cook together."),
    TWO_DOORS(
            "bidder.two-doors",
            "two-doors",
            "Two Doors CIC",
            "Peredur Lunt",
            "3600",
            "91200",
            "We match by a questionnaire and two visits, and hold a trial of four weeks. Either of them can end it with a call."),
    ALDERCARE(
            "bidder.aldercare",
            "aldercare-national",
            "Aldercare National",
            "Beatrix Stone",
            "2100",
            "79900",
            "Our regional hub proposes three matches from the register. A case worker confirms each one.");

    private final String key;
    private final OrganisationId organisation;
    private final String called;
    private final String person;
    private final String hours;
    private final String price;
    private final String matching;

    DemoBidders(
            String key,
            String organisation,
            String called,
            String person,
            String hours,
            String price,
            String matching) {
        this.key = key;
        this.organisation = new OrganisationId(organisation);
        this.called = called;
        this.person = person;
        this.hours = hours;
        this.price = price;
        this.matching = matching;
    }

    OrganisationId organisation() {
        return organisation;
    }

    EmailAddress email() {
        return DemoPeople.email(key);
    }

    String person() {
        return person;
    }

    String hours() {
        return hours;
    }

    String price() {
        return price;
    }

    String matching() {
        return matching;
    }

    Place place() {
        return new Place(organisation, called, false, true, false);
    }

    Invented invented() {
        return new Invented(email(), person, List.of(new Held(Role.PROVIDER, organisation, Optional.empty(), false)));
    }
}
