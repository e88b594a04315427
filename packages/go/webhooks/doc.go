// Package webhooks receives the webhooks that carry a session: it verifies their signatures, handles each event once, and signs deliveries for
// tests.
//
// [NewHandler] returns an [net/http.Handler] that does all of it. To receive deliveries in another way, verify the bytes of the body with
// [VerifyLivepeer] or [VerifyStandard], and read them with UnmarshalWebhookEvent of package sessionschema. It returns an event of its own
// type, or an *UnknownWebhookEvent if this version doesn't know the event.
//
// A sender may deliver an event several times, and events in any order. An event has the same ID each time. Order events by CreatedAt.
package webhooks
