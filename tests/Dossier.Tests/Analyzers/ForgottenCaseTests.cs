using Dossier.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Dossier.Tests.Analyzers;

/// <summary>
/// A case that is added to an enum or a union stops the compiler at every switch that does not decide on it. The rules are
/// those that the library and the command are compiled with; here they see small programs.
/// </summary>
public class ForgottenCaseTests
{
    private const string Types = """
        namespace Dossier.Sample;
        public enum Light { Red, Green }
        public abstract record Shape
        {
            private Shape() { }
            public sealed record Circle(int Radius) : Shape;
            public sealed record Square(int Side) : Shape;
        }
        public abstract record Open
        {
            public sealed record Only : Open;
        }
        public static class Program
        {
            public static int Of(Light light, Light? perhaps, Shape shape, Shape? none, Open open, System.DayOfWeek day, int number) =>
                BODY;
        }
        """;

    [Theory]
    [InlineData("light switch { Light.Red => 1, Light.Green => 2 }")]
    [InlineData("light switch { Light.Red or Light.Green => 1 }")]
    [InlineData("perhaps switch { Light.Red => 1, Light.Green => 2, null => 3 }")]
    [InlineData("shape switch { Shape.Circle circle => circle.Radius, Shape.Square => 2 }")]
    [InlineData("shape switch { Shape.Circle { Radius: 0 } => 0, Shape.Circle => 1, Shape.Square(var side) => side }")]
    [InlineData("shape switch { Shape.Circle when number > 1 => 0, Shape.Circle or Shape.Square => 1 }")]
    [InlineData("none switch { Shape.Circle => 1, Shape.Square { Side: var side } => side, null => 2 }")]
    public void A_switch_that_names_every_case_compiles(string body) => Assert.Empty(Compiled(body));

    [Theory]
    [InlineData("light switch { Light.Red => 1 }", "Green")]
    [InlineData("perhaps switch { Light.Red => 1, null => 2 }", "Green")]
    [InlineData("shape switch { Shape.Circle => 1 }", "Square")]
    [InlineData("none switch { Shape.Circle => 1, null => 2 }", "Square")]
    [InlineData("shape switch { Shape.Circle => 1, Shape.Square { Side: 1 } => 2 }", "Square")]
    [InlineData("shape switch { Shape.Circle => 1, Shape.Square when number > 1 => 2 }", "Square")]
    public void A_switch_that_leaves_out_a_case_does_not_compile(string body, string missing)
    {
        var errors = Compiled(body);
        Assert.Contains(errors, error => error.StartsWith("DOSSIER002", StringComparison.Ordinal) && error.EndsWith($"add {missing}", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith("CS8509", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("light switch { Light.Red => 1, _ => 2 }")]
    [InlineData("light switch { Light.Red => 1, Light.Green => 2, _ => throw new System.InvalidOperationException() }")]
    [InlineData("light switch { Light.Red => 1, var other => (int)other }")]
    [InlineData("light switch { Light.Red => 1, not Light.Red => 2 }")]
    [InlineData("shape switch { Shape.Circle => 1, _ => 2 }")]
    [InlineData("shape switch { Shape.Circle => 1, { } other => other.GetHashCode() }")]
    [InlineData("shape switch { Shape.Circle => 1, Shape.Square => 2, Shape other => other.GetHashCode() }")]
    [InlineData("none switch { Shape.Circle => 1, null => 2, not null => 3 }")]
    public void A_switch_with_an_arm_for_the_rest_does_not_compile(string body) =>
        Assert.Equal("DOSSIER001", Assert.Single(Compiled(body))[..10]);

    [Theory]
    [InlineData("switch (light) { case Light.Red: return 1; case Light.Green: break; } return 2;", null)]
    [InlineData("switch (light) { case Light.Red: return 1; } return 2;", "DOSSIER002")]
    [InlineData("switch (light) { case Light.Red: return 1; default: return 2; }", "DOSSIER001")]
    [InlineData("switch (shape) { case Shape.Circle: return 1; case Shape.Square { Side: > 1 }: return 2; case Shape.Square: break; } return 3;", null)]
    [InlineData("switch (shape) { case Shape.Circle: return 1; } return 2;", "DOSSIER002")]
    [InlineData("switch (shape) { case Shape.Circle: return 1; default: throw new System.InvalidOperationException(); }", "DOSSIER001")]
    public void Statements_are_held_to_the_same(string statements, string? error)
    {
        var errors = Compiled(statements, asExpression: false);
        Assert.Equal(error is null ? [] : [error], errors.Select(one => one[..10]));
    }

    [Theory]
    [InlineData("open switch { Open.Only => 1, _ => 2 }")]
    [InlineData("day switch { System.DayOfWeek.Monday => 1, _ => 2 }")]
    [InlineData("number switch { 1 => 1, _ => 2 }")]
    public void What_others_may_add_to_needs_an_arm_for_the_rest(string body) => Assert.Empty(Compiled(body));

    /// <summary>The compiler then holds every switch to it: a build of the library or the command with a forgotten case fails.</summary>
    [Theory]
    [InlineData("Dossier.Site")]
    [InlineData("Dossier.Cli")]
    public void The_compiler_asks_it_of_the_library_and_the_command(string project)
    {
        Assert.Contains("Dossier.Analyzers.csproj\" OutputItemType=\"Analyzer\"", File.ReadAllText(Path.Combine(Repository.Root, "src", project, $"{project}.csproj")), StringComparison.Ordinal);
        Assert.DoesNotMatch("DOSSIER00[12].*severity", File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig")));
        Assert.All(new ForgottenCaseAnalyzer().SupportedDiagnostics, rule => Assert.Equal(DiagnosticSeverity.Error, rule.DefaultSeverity));
    }

    private static readonly CSharpParseOptions _language = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions _options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        .WithSpecificDiagnosticOptions([new("CS8509", ReportDiagnostic.Error), new("CS8524", ReportDiagnostic.Suppress)]);

    private static SyntaxTree Parsed(string program) => CSharpSyntaxTree.ParseText(program, _language, cancellationToken: TestContext.Current.CancellationToken);

    private static IEnumerable<MetadataReference> References(Func<string, bool> which) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(which).Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>The errors of a program, as <c>code: message</c>.</summary>
    private static ImmutableArray<string> Compiled(string body, bool asExpression = true)
    {
        var program = asExpression ? Types.Replace("BODY", body, StringComparison.Ordinal) : Types.Replace("=>\n        BODY;", $"{{ {body} }}", StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create("Sample", [Parsed(program)], References(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)), _options)
            .WithAnalyzers([new ForgottenCaseAnalyzer(), new UnionSuppressor()]);
        return [.. compilation.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult()
            .Where(one => one is { Severity: DiagnosticSeverity.Error, IsSuppressed: false })
            .Select(one => $"{one.Id}: {one.GetMessage(CultureInfo.InvariantCulture)}")
            .Order(StringComparer.Ordinal)];
    }
}
