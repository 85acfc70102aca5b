package org.evenhand.samples.demo;

import java.util.List;
import java.util.Optional;
import org.evenhand.people.DemoAccounts;
import org.evenhand.people.DemoAccounts.Invented;
import org.evenhand.people.DemoAccounts.Place;
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
            new Invented("commissioner", "Ceri Vaughan", List.of(everywhere(Role.COMMISSIONER, NORTHSHIRE))),
            new Invented(
                    "joint.commissioner",
                    "Samir Holt",
                    List.of(
                            everywhere(Role.COMMISSIONER, MARSHWICK),
                            everywhere(Role.COMMISSIONER, CALDER_VALE),
                            everywhere(Role.COMMISSIONER, WENDMOOR))),
            new Invented("provider", "Hazel Brand", List.of(everywhere(Role.PROVIDER, HEARTHSIDE))),
            new Invented(
                    "evaluator",
                    "Tomos Ellery",
                    List.of(new Held(Role.EVALUATOR, NORTHSHIRE, Optional.of(SHARED_LIVES), false))),
            new Invented(
                    "lived.experience",
                    "Maud Oakley",
                    List.of(new Held(Role.EVALUATOR, NORTHSHIRE, Optional.of(SHARED_LIVES), true))),
            new Invented("auditor", "Idris Penn", List.of(everywhere(Role.AUDITOR, NORTHSHIRE))),
            new Invented("administrator", "Joan Whitlock", List.of(everywhere(Role.ADMINISTRATOR, NORTHSHIRE))));

    private final DemoAccounts accounts;

    DemoPeople(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    private static Held everywhere(Role role, OrganisationId organisation) {
        return new Held(role, organisation, Optional.empty(), false);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.make(PLACES, PEOPLE);
    }
}
