package org.evenhand.samples.demo;

import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.InventedPeople;
import org.evenhand.people.InventedPeople.Invented;
import org.evenhand.people.InventedPeople.Place;
import org.evenhand.people.SignedIn.Held;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One invented person for each role, at the buyers and providers of the sample tenders. */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER)
class DemoPeople implements ApplicationRunner {

    /** Whatever else is invented comes after the organisations and people that it belongs to. */
    static final int ORDER = 0;

    /** The password of all of them, shown on the page where people sign in. */
    static final String PASSWORD = "try-evenhand";

    private static final String AT = "@evenhand.example";

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId MARSHWICK = new OrganisationId("marshwick-council");
    private static final OrganisationId CALDER_VALE = new OrganisationId("calder-vale-council");
    private static final OrganisationId WENDMOOR = new OrganisationId("wendmoor-icb");
    private static final OrganisationId HEARTHSIDE = new OrganisationId("hearthside-shared-lives");

    private static final TenderId SHARED_LIVES = new TenderId("shared-lives-proportionate");

    private static final List<Place> PLACES = List.of(
            new Place(NORTHSHIRE, "Northshire Council", true, false, true),
            new Place(MARSHWICK, "Marshwick Borough Council", true, false, false),
            new Place(CALDER_VALE, "Calder Vale Council", true, false, false),
            new Place(WENDMOOR, "NHS Wendmoor Integrated Care Board", true, false, false),
            new Place(HEARTHSIDE, "Hearthside Shared Lives", false, true, false));

    private static final List<Invented> PEOPLE = List.of(
            new Invented(email("commissioner"), "Ceri Vaughan", List.of(everywhere(Role.COMMISSIONER, NORTHSHIRE))),
            new Invented(
                    email("joint.commissioner"),
                    "Samir Holt",
                    List.of(
                            everywhere(Role.COMMISSIONER, MARSHWICK),
                            everywhere(Role.COMMISSIONER, CALDER_VALE),
                            everywhere(Role.COMMISSIONER, WENDMOOR))),
            new Invented(email("provider"), "Hazel Brand", List.of(everywhere(Role.PROVIDER, HEARTHSIDE))),
            new Invented(
                    email("evaluator"),
                    "Tomos Ellery",
                    List.of(new Held(Role.EVALUATOR, NORTHSHIRE, Optional.of(SHARED_LIVES), false))),
            new Invented(
                    email("lived.experience"),
                    "Maud Oakley",
                    List.of(new Held(Role.EVALUATOR, NORTHSHIRE, Optional.of(SHARED_LIVES), true))),
            new Invented(email("auditor"), "Idris Penn", List.of(everywhere(Role.AUDITOR, NORTHSHIRE))),
            new Invented(email("administrator"), "Joan Whitlock", List.of(everywhere(Role.ADMINISTRATOR, NORTHSHIRE))));

    private final InventedPeople people;

    DemoPeople(InventedPeople people) {
        this.people = people;
    }

    /** The address of the person of that name: the first part of it tells what the person shows. */
    static EmailAddress email(String key) {
        return new EmailAddress(key + AT);
    }

    /** The name of a person by their address; empty for people who are not invented here. */
    static Optional<String> key(EmailAddress email) {
        return PEOPLE.stream()
                .map(Invented::email)
                .filter(email::equals)
                .map(known -> known.value().substring(0, known.value().indexOf('@')))
                .findFirst();
    }

    private static Held everywhere(Role role, OrganisationId organisation) {
        return new Held(role, organisation, Optional.empty(), false);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.make(PLACES, PEOPLE, PASSWORD);
    }
}
