ALTER TABLE "audit_links" DROP CONSTRAINT "audit_links_team_id_teams_id_fk";
--> statement-breakpoint
ALTER TABLE "audit_unsealed" DROP CONSTRAINT "audit_unsealed_team_id_teams_id_fk";
