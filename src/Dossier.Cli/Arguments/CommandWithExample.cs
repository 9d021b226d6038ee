using System.CommandLine;

namespace Dossier.Cli.Arguments;

/// <summary>A command whose help ends with an example: a whole command line that a reader can try.</summary>
internal sealed class CommandWithExample(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
