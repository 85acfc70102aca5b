package org.evenhand.samples.folders;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Lets roles be given on the sample tenders, until there are tenders that somebody drafted here. */
@Component
class SampleDirectory implements TenderDirectory {

    private final SampleTenders samples;

    SampleDirectory(SampleTenders samples) {
        this.samples = samples;
    }

    @Override
    public List<Listed> tenders() {
        return samples.scored().stream().map(SampleDirectory::listed).toList();
    }

    static Listed listed(Sample.Scored sample) {
        return new Listed(
                sample.tender().id(),
                sample.publication().title(),
                sample.publication().buyers().stream()
                        .map(buyer -> new OrganisationId(buyer.id().value()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
