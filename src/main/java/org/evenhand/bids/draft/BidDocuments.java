package org.evenhand.bids.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.evidence.EvidenceContents;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.evidence.EvidenceTexts;
import org.evenhand.evidence.PassageCheck;
import org.evenhand.evidence.VirusScan;
import org.evenhand.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Documents of the library of a provider, as its bids name them. Those of another organisation are not there. */
@Component
public class BidDocuments {

    private final EvidenceContents contents;
    private final EvidenceTexts texts;

    BidDocuments(EvidenceContents contents, EvidenceTexts texts) {
        this.contents = contents;
        this.texts = texts;
    }

    /** Documents that one provider may bring, and what is looked up in them. */
    public interface Look {

        /** A document that may be brought: it is in the library, and no virus was found in it. */
        Optional<EvidenceFile> find(EvidenceId id);

        /** Whether a passage is there, for one whose document is. */
        PassageCheck look(EvidencePassage passage);
    }

    /** Those of a provider that may be brought, the last first. */
    public List<EvidenceFile> of(OrganisationId provider) {
        return contents.of(provider).stream().filter(BidDocuments::isUsable).toList();
    }

    /** Looks whether documents are there and passages stand in them. A document that nobody read yet is read then. */
    public Look reading(OrganisationId provider) {
        return look(provider, texts::look);
    }

    /** Looks whether documents are there, and opens none. */
    public Look unread(OrganisationId provider) {
        return look(provider, passage -> PassageCheck.FOUND);
    }

    private Look look(OrganisationId provider, Function<EvidencePassage, PassageCheck> passages) {
        return new Look() {
            @Override
            public Optional<EvidenceFile> find(EvidenceId id) {
                return contents.find(id)
                        .filter(file -> file.organisation().equals(provider))
                        .filter(BidDocuments::isUsable);
            }

            @Override
            public PassageCheck look(EvidencePassage passage) {
                return passages.apply(passage);
            }
        };
    }

    private static boolean isUsable(EvidenceFile file) {
        return file.scan() != VirusScan.INFECTED;
    }
}
