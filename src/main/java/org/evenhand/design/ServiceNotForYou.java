package org.evenhand.design;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** Shown in place of a page that needs what a service will not do for the reader. */
@AnonymousAllowed
@ParentLayout(Shell.class)
public class ServiceNotForYou extends NotForYou implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> refusal) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
