using Dossier.Cli;

return DossierCommand.Run(args, Surroundings.OfThisProcess());
