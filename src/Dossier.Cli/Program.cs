using Dossier.Cli;

return DossierCommand.Run(args, CommandEnvironment.OfThisProcess());
