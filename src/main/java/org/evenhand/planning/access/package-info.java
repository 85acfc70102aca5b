/** Access to what an organisation plans, and the kinds of audit event that planning leaves. */
@NullMarked
package org.evenhand.planning.access;

import org.jspecify.annotations.NullMarked;
