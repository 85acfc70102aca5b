package planted.tenders;

import org.kie.api.KieServices;

class UsesDrools {
    KieServices services() {
        return KieServices.get();
    }
}
