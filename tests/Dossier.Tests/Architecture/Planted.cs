// Several namespaces in one file, so that what is planted is seen at a glance; and members that nobody uses, since they are looked at.
#pragma warning disable IDE0161, IDE0051, IDE0044, IDE0059, CA1812, CA1822, CA1823, CS0169, CS0649

using Dossier.Tests.Architecture.Planted.Used;

namespace Dossier.Tests.Architecture.Planted.Used
{
    internal class Base;

    internal interface IInterface;

    internal interface IConstraint;

    internal sealed class Field;

    internal sealed class Element;

    internal sealed class Argument;

    internal sealed class Parameter;

    internal sealed class Result;

    internal sealed class Local;

    internal sealed class Caught : Exception;

    internal sealed class InNested;

    internal sealed class InLambda;

    internal sealed class Named;

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class MarkAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }

    internal static class Called
    {
        public static int Answer() => 42;
    }

    internal static class Generic
    {
        public static int Answer<T>() => typeof(T).GetHashCode();
    }

    internal sealed class GenericArgument;

    internal static class Constant
    {
        public const int Value = 42;
    }
}

namespace Dossier.Tests.Architecture.Planted.Users
{
    [Mark(typeof(Named))]
    internal sealed class User<T> : Base, IInterface
        where T : IConstraint
    {
        private Field? _field;
        private Element[]? _elements;

        public Dictionary<string, Argument>? Arguments { get; }

        public Result? Work(Parameter parameter)
        {
            Local[] locals = [new()];
            try
            {
                return locals.Length + Called.Answer() + Generic.Answer<GenericArgument>() > Constant.Value ? null : new Result();
            }
            catch (Caught)
            {
                Func<object> make = () => new InLambda();
                return make() as Result;
            }
        }

        private sealed class Nested
        {
            public InNested? It { get; set; }
        }
    }
}

namespace Dossier.Tests.Architecture.Planted.Circle
{
    internal sealed class Whole
    {
        public Within.Part? First { get; set; }

        public Within.Piece? Second { get; set; }
    }
}

namespace Dossier.Tests.Architecture.Planted.Circle.Within
{
    internal sealed class Part
    {
        public Beside.Bridge? Bridge { get; set; }
    }

    internal sealed class Piece;
}

namespace Dossier.Tests.Architecture.Planted.Circle.Beside
{
    internal sealed class Bridge
    {
        public static string Show(object it) => it is Whole ? "the whole" : $"{DateTime.Now:s}{Environment.NewLine}".Normalize();
    }
}
