package org.evenhand.operations.health;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.evenhand.signin.web.PageHeaders;

/** Gives every answer its headers before anybody looks at the request: also those that the server gives by itself. */
final class HeadersOnEveryAnswer implements Adapter {

    private final Adapter next;

    HeadersOnEveryAnswer(Adapter next) {
        this.next = next;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        PageHeaders.ALWAYS.forEach(response::setHeader);
        next.service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        PageHeaders.ALWAYS.forEach(response::setHeader);
        return next.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return next.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        if (!response.isCommitted()) {
            PageHeaders.ALWAYS.forEach(response::setHeader);
        }
        next.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        next.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return next.getDomain();
    }
}
