CREATE TABLE "person_requests" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"channel" text NOT NULL,
	"requester" text NOT NULL,
	"details" text NOT NULL,
	"candidate_id" uuid,
	"receipt_id" uuid,
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"extended_at" timestamp (3) with time zone,
	"extension_reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	"answer" text DEFAULT '' NOT NULL,
	"result_id" uuid,
	"told" text,
	CONSTRAINT "person_requests_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "person_requests_kind" CHECK ("person_requests"."kind" in ('access', 'rectification', 'erasure', 'restriction', 'objection')),
	CONSTRAINT "person_requests_state" CHECK ("person_requests"."state" in ('open', 'granted', 'refused', 'withdrawn', 'lapsed')),
	CONSTRAINT "person_requests_channel" CHECK ("person_requests"."channel" in ('letter', 'email', 'phone', 'in_person', 'receipt')),
	CONSTRAINT "person_requests_closed" CHECK (("person_requests"."state" = 'open') = ("person_requests"."closed_at" is null))
);
--> statement-breakpoint
ALTER TABLE "person_requests" ADD CONSTRAINT "person_requests_candidate_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidates"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_requests" ADD CONSTRAINT "person_requests_receipt_fk" FOREIGN KEY ("team_id","receipt_id") REFERENCES "public"."application_receipts"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_requests" ADD CONSTRAINT "person_requests_recorder_fk" FOREIGN KEY ("team_id","recorded_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_requests" ADD CONSTRAINT "person_requests_closer_fk" FOREIGN KEY ("team_id","closed_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_requests_open" ON "person_requests" USING btree ("team_id","due_on") WHERE "person_requests"."state" = 'open';--> statement-breakpoint
CREATE INDEX "person_requests_candidate" ON "person_requests" USING btree ("team_id","candidate_id") WHERE "person_requests"."candidate_id" is not null;--> statement-breakpoint
CREATE INDEX "person_requests_receipt" ON "person_requests" USING btree ("team_id","receipt_id") WHERE "person_requests"."receipt_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "person_requests_asked" ON "person_requests" USING btree ("team_id","receipt_id","kind") WHERE "person_requests"."state" = 'open' and "person_requests"."receipt_id" is not null;