using System.CommandLine;

namespace Dossier.Cli.Arguments;

/// <summary>A command whose help ends with an example.</summary>
/// <param name="name">The word on the command line.</param>
/// <param name="description">What it does, in one line.</param>
/// <param name="example">A whole command line that a reader can try.</param>
internal sealed class CommandWithExample(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
