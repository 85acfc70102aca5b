package planted.tenders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import planted.design.InnocentHeading;

@Route("innocent")
@RolesAllowed("COMMISSIONER")
class InnocentView extends Div {

    InnocentView() {
        add(new InnocentHeading());
    }
}
